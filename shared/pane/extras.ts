/* The jobs that most readers never ask for: in Excel a script of its own, loaded by the first of them. */
export { ownExamples } from "../insert/examples";
export { insertExample } from "../insert/insert";
export { putSample } from "../sample/put-sample";
export { forget } from "../share/forget";
export { freeze } from "../share/freeze";
export { askingForm } from "./asking/form";
export { putBack } from "../share/put-back";
export { sharingReport } from "../share/report";
export { functionsView } from "./views/functions";
export { shareView } from "./views/share";
export { putTemplates } from "../templates/put-templates";
