import type { Engine } from "./univer/engine";
import type { Notices } from "./notices";
import type { CellMessages } from "./messages";
import type { Panel } from "./panel";

/** What both hosts find in the page. */
export interface Stage {
  readonly engine: Engine;
  readonly notices: Notices;
  readonly messages: CellMessages;
  readonly panel: Panel;
  /** Where the host's own commands stand: a ribbon or a menu. */
  readonly commands: HTMLElement;
}

/** A host that is being played. */
export interface Side {
  /** Presses the host's own button or menu item that generates the sheets. */
  generate(): Promise<void>;
  /** How a formula of ours is written here. */
  formula(name: string, argument: string): string;
  /** Clears the stage for another host. */
  end(): void;
}
