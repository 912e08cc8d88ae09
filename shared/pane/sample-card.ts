import { element } from "./element";
import { words } from "./language";
import { later } from "./later";
import { run } from "./run";
import { toldJob } from "./told-job";
import type { Tools, View } from "./view";

/** Where a workbook holds nothing to read yet: a sample portfolio, one press away. */
export function sampleCard({ host, look }: Pick<Tools, "host" | "look">): View {
  const { help } = words;
  const button = element("button", { type: "button", class: "plain", id: "sample" });
  button.append(help.sample);
  const said = element("p", { class: "hint", role: "status" });
  const root = element("section", { class: "card", id: "sample-card", "aria-labelledby": "sample-title", hidden: true }); // prettier-ignore
  root.append(
    element("h2", { id: "sample-title" }, help.sampleTitle),
    element("p", {}, help.sampleText),
    button,
    said,
  );
  const put = async (): Promise<string> => {
    await run(later(({ putSample }) => putSample(host)));
    // The card goes with the next look, which finds the sample.
    document.getElementById("generate")?.focus();
    look();
    return help.sampleDone;
  };
  button.addEventListener("click", toldJob(said, help.sampleBusy, put));
  return {
    root,
    update({ survey }) {
      if (survey !== null) root.hidden = survey.tables.length > 0;
    },
  };
}
