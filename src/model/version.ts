/** Version of the model: raised when the same scenario would give other numbers. It is part of every result hash. */
export const modelVersion = "1";
