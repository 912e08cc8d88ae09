import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

/** Milliseconds between two pictures of the grid while a host writes. */
const PACE = 300;

/** The grid is drawn in each frame in which any sheet changed, a tenth of the time while a host writes. */
export class Drawing {
  private isPaced = false;

  constructor(private readonly engine: Engine) {}

  /** The next frame shows what was written until then; what comes after waits for its turn. */
  pace(): void {
    const render = this.engine.get(IRenderManagerService).getRenderById(this.engine.model.getUnitId());
    if (this.isPaced || !render) return;
    const { engine, scene } = render;
    this.isPaced = true;
    requestAnimationFrame(() => this.isPaced && engine.stopRenderLoop());
    setTimeout(() => {
      engine.runRenderLoop(() => scene.render());
      this.isPaced = false;
    }, PACE);
  }
}
