/** Texts of the bar at the foot of a narrow page. */
export const phone = {
  sides: "What to see",
  largest: "Largest of the others",
};
