import { expose } from "comlink";
import { createImporter } from "../src/import/importer.ts";

expose(createImporter());
