import { reader } from "../read/reader.ts";
export const text = reader;
