/** One thing that Univer keeps: how to read it, replace it, and hear of changes. */
export interface Kept<T> {
  read(): T;
  write(value: T): void;
  changes(notice: () => void): void;
}

/**
 * A thing of Univer's as a value that can be replaced many times over before it is
 * written once. What was read stays the same object until the user changes it.
 */
export class Mirror<T> {
  private value: T | undefined;
  private changed = false;
  private writing = false;

  constructor(private readonly kept: Kept<T>) {
    kept.changes(() => {
      if (!this.writing && !this.changed) this.value = undefined;
    });
  }

  get(): T {
    return (this.value ??= this.kept.read());
  }

  set(value: T): void {
    this.value = value;
    this.changed = true;
  }

  flush(): void {
    if (!this.changed) return;
    this.changed = false;
    this.writing = true;
    this.kept.write(this.get());
    this.writing = false;
  }
}
