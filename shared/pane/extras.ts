import share from "./share.css";
import { wear } from "./style";

/* The jobs and views that most readers never ask for: in Excel a script of its own, loaded by the first of them. */
export { putSample } from "../sample/put-sample";
export { putTemplates } from "../templates/put-templates";
export { askingForm } from "./asking/form";
export { functionsView } from "./views/functions";
export { helpView } from "./views/help";
export { shareView } from "./views/share";

wear(share);
