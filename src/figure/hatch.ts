/** Side of the tile that slanting lines are made of, in pixels. */
export const hatchTile = 10;

/** The lines of a tile: they meet those of the tiles beside it. */
export const hatchLines = `M-1 1L1 -1M0 ${hatchTile}L${hatchTile} 0M${hatchTile - 1} ${hatchTile + 1}L${hatchTile + 1} ${hatchTile - 1}`;

export const hatchWidth = 2;

/** Lines over strong colours are of the paper's colour, over pale colours of an edge's. */
export const hatchLooks = {
  light: { colour: "--card", opacity: 0.45 },
  dark: { colour: "--edge", opacity: 0.42 },
} as const;
