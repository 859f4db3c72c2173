import type { ComponentProps, JSX } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import "./icon.css";

interface IconButtonProps extends Omit<ComponentProps<"button">, "icon" | "label"> {
  readonly icon: IconName;
  readonly label: string;
}

/** A button that is only a drawing; `label` names it for everyone who does not see it. */
export function IconButton({ icon, label, ...rest }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
