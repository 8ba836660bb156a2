import type { phone as english } from "../en/phone.ts";

export const phone: typeof english = {
  sides: "Vad som visas",
  failed: "Den senaste ändringen går inte att beräkna. Utfallet säger varför.",
  largest: "Störst av de andra",
};
