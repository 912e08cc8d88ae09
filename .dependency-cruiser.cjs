// Arrows go one way: each folder may import itself and the folders named here, and nothing imports test/.
const arrows = {
  src: ["src"],
  shared: ["src", "shared"],
  excel: ["src", "shared", "excel"],
  gsheets: ["src", "shared", "gsheets"],
  local: ["src", "shared", "local"],
};

module.exports = {
  forbidden: [
    ...Object.entries(arrows).map(([from, to]) => ({
      name: `${from}-imports-${to.join("-")}`,
      severity: "error",
      from: { path: `^${from}/` },
      to: { dependencyTypes: ["local"], path: "^[^/]+/", pathNot: `^(${to.join("|")})/` },
    })),
    {
      name: "shipped-code-takes-no-package",
      severity: "error",
      from: { path: "^(src|shared|excel|gsheets)/" },
      to: { dependencyTypesNot: ["local"] },
    },
    {
      name: "the-grid-belongs-to-the-preview",
      severity: "error",
      from: { path: "^[^/]+/", pathNot: "^(local/preview|test|node_modules)/" },
      to: { path: "node_modules/(@univerjs|react|react-dom|rxjs)/" },
    },
    {
      name: "no-circular",
      severity: "error",
      // Apps Script's objects know each other (a sheet its ranges, a range its sheet), so ours do too.
      from: { pathNot: "^local/appsscript/" },
      // Types that know each other are no cycle once the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    // hucre has ES modules only.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
      mainFields: ["module", "main"],
      extensions: [".ts", ".mjs", ".js", ".json", ".css"],
    },
  },
};
