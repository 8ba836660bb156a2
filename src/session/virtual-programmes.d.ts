/** The product's programmes, put together by vite/programmes-plugin.ts from their folders. */
declare module "virtual:programmes" {
  /** In the order of their folders. `parts`: the folder's other files by name, without `.json`. */
  export const programmes: readonly {
    readonly about: import("../programmes/package.ts").About;
    readonly load: () => Promise<{ readonly parts: Readonly<Record<string, unknown>> }>;
  }[];
}
