import type { phone as english } from "../en/phone.ts";

export const phone: typeof english = {
  sides: "Vad som visas",
  largest: "Störst av de andra",
};
