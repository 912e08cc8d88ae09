import { sentenceOf } from "./sentences";

/** Does a job, one at a time, and says beside its button what it is at, what came of it, or what went wrong. */
export function toldJob(said: HTMLElement, busyWith: string, job: () => Promise<string>): () => void {
  let busy = false;
  async function act(): Promise<void> {
    if (busy) return;
    busy = true;
    said.textContent = busyWith;
    said.textContent = await job().catch(sentenceOf);
    busy = false;
  }
  return () => void act();
}
