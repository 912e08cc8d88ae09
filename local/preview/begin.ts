import "./early";

/* The page's one script. The grid comes as a part of its own, so that the rest need not wait for it. */

void import("./page");
