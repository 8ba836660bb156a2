import { expose } from "comlink";
import { createImporter } from "../import/importer.ts";

/** Reads tables for questions that come in over a port, as the worker does. */
export const exposeImporter = (port: MessagePort): void => expose(createImporter(), port);
