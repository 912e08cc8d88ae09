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
      to: { path: "^[^/]+/", pathNot: `^(${to.join("|")}|node_modules)/` },
    })),
    {
      name: "shipped-code-takes-no-package",
      severity: "error",
      from: { path: "^(src|shared|excel|gsheets)/" },
      // The pane's colours are Fluent's design tokens: values, not code.
      to: { dependencyTypesNot: ["local"], pathNot: "^node_modules/@fluentui/tokens/" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
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
