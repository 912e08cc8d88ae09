import type { Injector } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";

/** Milliseconds between two pictures of the grid while a host writes. */
const PACE = 300;

/** The grid is drawn in each frame in which any sheet changed, a tenth of the time while a host writes. */
export class Drawing {
  private isPaced = false;

  constructor(
    private readonly get: Injector["get"],
    private readonly workbook: string,
  ) {}

  /** The next frame shows what was written until then; what comes after waits for its turn. */
  pace(): void {
    const render = this.get(IRenderManagerService).getRenderById(this.workbook);
    if (this.isPaced || !render) return;
    const { engine, scene } = render;
    this.isPaced = true;
    // A page that is out of sight has no frames: when it has one again, the turn may be over.
    requestAnimationFrame(() => this.isPaced && engine.stopRenderLoop());
    setTimeout(() => {
      engine.runRenderLoop(() => scene.render());
      this.isPaced = false;
    }, PACE);
  }
}
