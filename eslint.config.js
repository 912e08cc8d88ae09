import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  globalIgnores(["dist/", "coverage/", ".stryker-tmp/", "test/bench/dist/", "gsheets/declarations.js"]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-alert": "error",
      "no-eval": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**", "shared/**", "excel/**", "gsheets/**", "local/**"],
    rules: { "max-lines": ["error", 200] },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/only-throw-error": [
        "error",
        // Excel's own error, which it shows in the cell, is none of the language's.
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
      // tsc reports these, and knows more of them.
      "@typescript-eslint/no-unused-vars": "off",
    },
  },
  {
    // A test may look into anything: JSON of unknown shape, a library without types, a made-up host.
    files: ["test/**/*.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "off",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-unused-vars": "error", "no-use-before-define": ["error", "nofunc"] },
  },
);
