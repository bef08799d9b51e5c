/** Every stylesheet begins by naming the layers in their order, so that which of them arrives first decides nothing. */

import type { Plugin } from "vite";

const ORDER = "@layer reset,tokens,base,parts,screens;";

export const layersInOrder: Plugin = {
  name: "bellhop-layers-in-order",
  applyToEnvironment: (environment) => environment.name === "client",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = ORDER + file.source;
    }
  },
};
