import { view } from "../../components/view.ts";
export const shown = view;
