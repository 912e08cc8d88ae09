import { WireCollection, WireObject, type Session } from "../model";
import { WireError } from "../protocol";

/** Short texts kept in the workbook. Excel keeps any JSON; ours keeps texts alone. */
export class Settings extends WireCollection {
  readonly type = "SettingCollection";

  items(): Setting[] {
    return [...this.session.workbook.properties.keys()].map((key) => new Setting(this.session, key));
  }
  item(key: unknown): Setting {
    if (!this.session.workbook.properties.has(String(key))) throw new WireError("ItemNotFound");
    return new Setting(this.session, String(key));
  }
  /** Adds, or replaces what the key held. */
  Add(key: string, value: unknown): Setting {
    const setting = new Setting(this.session, key);
    setting.Value = value;
    return setting;
  }
}

class Setting extends WireObject {
  readonly type = "Setting";
  constructor(
    session: Session,
    private readonly key: string,
  ) {
    super(session);
  }
  override identity(): Record<string, unknown> {
    return { Key: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.session.workbook.properties.get(this.key) ?? null;
  }
  set Value(value: unknown) {
    if (typeof value !== "string") throw new WireError("NotImplemented", "The host keeps texts only.");
    this.session.workbook.properties.set(this.key, value);
  }
  Delete(): void {
    this.session.workbook.properties.delete(this.key);
  }
}
