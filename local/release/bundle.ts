import { join } from "node:path";
import type { BuildOptions } from "esbuild";

/**
 * How the command line becomes one script that needs nothing but Node.
 *
 * @param root Of the checkout.
 * @param file The script to write.
 */
export const commandBundle = (root: string, file: string) =>
  ({
    absWorkingDir: root,
    entryPoints: [join(root, "local/report.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    // A mistake of ours is told by its stack, which has to be read.
    minify: false,
    // The licences lie beside it, whole.
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  }) as const satisfies BuildOptions;
