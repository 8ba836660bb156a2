/** Texts of the bar at the foot of a narrow page. */
export const phone = {
  sides: "What to see",
  failed: "The latest change cannot be calculated. The outcome says why.",
  largest: "Largest of the others",
};
