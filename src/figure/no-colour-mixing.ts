/**
 * Takes the place of the library of colours that chart.js mixes with in transitions and under the pointer. Bars have
 * neither, and the first view is spared its weight; whoever turns them on is told here.
 */
export class Color {
  constructor() {
    throw new Error("colours are not mixed: vite.config.ts leaves chart.js's library of colours out");
  }
}
