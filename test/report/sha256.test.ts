import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256Of, utf8BytesOf } from "../../core/report/sha256.ts";

test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("the published vector %#", (text, hash) => {
  expect(sha256Of(text)).toBe(hash);
});

test("any text, any length around the block size, as the platform computes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(sha256Of(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test("lone surrogates are encoded as the replacement character", () => {
  const text = "a\ud800b勾\u{20000}";
  expect([...utf8BytesOf(text)]).toEqual([...new TextEncoder().encode(text)]);
});
