import { place } from "../model/place.ts";
export const words = [place];
