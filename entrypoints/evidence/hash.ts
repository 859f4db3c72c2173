import type { Hash } from "../../core/evidence/pack.ts";

/** SHA-256 by the browser. */
export const hash: Hash = async (bytes) => {
  const digest = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
