/** How far the making of an evidence pack has got. */
export type PackState =
  | { readonly phase: "idle" }
  | {
      readonly phase: "running";
      readonly step: "page" | "screens" | "packing";
      readonly done: number;
      readonly all: number;
    }
  | { readonly phase: "done"; readonly sha256: string }
  | { readonly phase: "stopped" }
  | { readonly phase: "failed" };
