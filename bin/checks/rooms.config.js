// @ts-check
// The order of the rooms, for dependency-cruiser: who may import whom (docs/architecture.md, The rooms).

const ROOMS = [
  "accounts",
  "privacy",
  "notices",
  "stays",
  "translation",
  "safety",
  "messaging",
  "mail",
  "questions",
  "help",
  "support",
  "standards",
  "complaints",
  "integrations",
];
const TEST = "\\.test\\.ts$|/testing(\\.ts$|/)|^web/journeys/";
/** Pure: no clock of its own, no input or output; runs in a browser. */
const PURE_KERNEL = "^kernel/(time|ids|money|language|errors)\\.ts$";
const PURE_NODE = "^(node:)?crypto$";
/** Tables with a little code around them: numbering plans, the public suffix list. They neither wait nor ask. */
const PURE_PACKAGES = "node_modules/(libphonenumber-js|tldts|tldts-core)/";
/** What a page may know of the server: nouns, decisions and the pure ground. */
const FOR_PAGES =
  "^modules/[a-z]+/(types|views|rules)(\\.ts$|/)|^kernel/(time|ids|money|language)\\.ts$|^kernel/texts/runtime\\.ts$";

/** The files of a layer, as a file or as a folder. @param {string[]} layers */
const inLayer = (...layers) => `^modules/([a-z]+)/(?:${layers.join("|")})(?:\\.ts$|/)`;
const sameRoom = (/** @type {string[]} */ ...layers) => `^modules/$1/(?:${layers.join("|")})(?:\\.ts$|/)`;

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

export default {
  forbidden: [
    forbid(
      "no-cycles",
      "Two files that need each other are one thing or three.",
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    forbid(
      "resolved",
      "An import that leads nowhere.",
      { pathNot: "^web/" },
      { couldNotResolve: true, pathNot: "^#generated|\\.generated/" },
    ),

    forbid(
      "kernel-is-the-ground",
      "The kernel knows nothing of the trade.",
      { path: "^kernel/", pathNot: TEST },
      { path: "^(modules|apps|web|bench|bin)/" },
    ),
    forbid(
      "modules-know-no-process",
      "A room knows no process and no page.",
      { path: "^modules/", pathNot: TEST },
      { path: "^(apps|web|bench|bin)/" },
    ),
    forbid(
      "through-the-door",
      "Another room is entered by its index.ts; a test may also borrow its testing.ts.",
      { path: "^modules/([a-z]+)/", pathNot: TEST },
      { path: "^modules/[a-z]+/", pathNot: "^modules/$1/|^modules/[a-z]+/index\\.ts$" },
    ),
    forbid(
      "through-the-door-in-tests",
      "Another room is entered by its index.ts; a test may also borrow its testing.ts.",
      { path: `^modules/([a-z]+)/.*(?:${TEST})` },
      { path: "^modules/[a-z]+/", pathNot: "^modules/$1/|^modules/[a-z]+/(index|testing)(\\.ts$|/)" },
    ),
    forbid(
      "through-the-door-from-outside",
      "Processes enter a room by its index.ts; benchmarks run the very statements of a store.",
      { path: "^apps/", pathNot: TEST },
      { path: "^modules/[a-z]+/", pathNot: "^modules/[a-z]+/(index|testing)\\.ts$" },
    ),
    ...ROOMS.slice(0, -1).map((room, place) =>
      forbid(
        `${room}-looks-left`,
        "A room knows only those on its left; what lies to the right learns by events.",
        { path: `^modules/${room}/` },
        { path: `^modules/(${ROOMS.slice(place + 1).join("|")})/` },
      ),
    ),
    forbid(
      "every-room-has-its-place",
      "A new room is given its place in bin/checks/rooms.config.js.",
      { path: "^modules/", pathNot: `^modules/(${ROOMS.join("|")})/` },
      {},
    ),

    forbid(
      "types-are-nouns",
      "types.ts knows nouns: the pure kernel and other rooms' nouns.",
      { path: inLayer("types"), pathNot: TEST },
      { pathNot: `${PURE_KERNEL}|${sameRoom("types")}|^modules/[a-z]+/index\\.ts$` },
    ),
    forbid(
      "rules-are-pure",
      "rules.ts imports types and the pure kernel alone, so that server and browser run the same.",
      { path: inLayer("rules"), pathNot: TEST },
      {
        pathNot: `${PURE_KERNEL}|${PURE_NODE}|${PURE_PACKAGES}|${sameRoom("types", "rules", "views")}|^modules/[a-z]+/index\\.ts$`,
      },
    ),
    forbid(
      "rules-take-only-types-from-neighbours",
      "Of another room a rule takes types, never code that runs.",
      { path: inLayer("rules", "types"), pathNot: TEST },
      { path: "^modules/([a-z]+)/index\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "store-is-below",
      "store knows rules and types, never who uses it.",
      { path: inLayer("store"), pathNot: TEST },
      { path: sameRoom("service", "routes", "jobs", "index") },
    ),
    forbid(
      "service-is-below",
      "service knows no HTTP and no job.",
      { path: inLayer("service"), pathNot: TEST },
      { path: sameRoom("routes", "jobs", "index") },
    ),
    forbid(
      "routes-ask-the-service",
      "routes and jobs call the service, never SQL.",
      { path: inLayer("routes", "jobs"), pathNot: TEST },
      { path: sameRoom("store", "index") },
    ),
    forbid(
      "nothing-imports-its-own-door",
      "index.ts is for others.",
      { path: "^modules/([a-z]+)/", pathNot: `${TEST}|/index\\.ts$` },
      { path: "^modules/$1/index\\.ts$" },
    ),

    forbid(
      "pages-ask-the-api",
      "Pages talk to the API; of the server's code they know nouns, decisions and the pure kernel.",
      { path: "^web/src/", pathNot: TEST },
      { path: "^(modules|kernel|apps|bin|bench)/", pathNot: FOR_PAGES },
    ),
    forbid(
      "nobody-imports-programs",
      "Programs are run, not imported.",
      { path: "^(kernel|modules|web)/", pathNot: TEST },
      { path: "^(apps|bin|bench)/" },
    ),
    forbid(
      "no-tests-in-the-program",
      "What runs does not import what tests.",
      { pathNot: `${TEST}|^(bench|bin)/|vitest\\.config\\.ts$` },
      { path: "\\.test\\.ts$|^modules/[a-z]+/testing(\\.ts$|/)|^kernel/[a-z]+/testing(\\.ts$|/)" },
    ),
    forbid(
      "tools-stay-home",
      "What runs does not lean on development packages.",
      { path: "^(kernel|modules|apps)/", pathNot: TEST },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules|^\\.generated/" },
    exclude: { path: "^web/(build|\\.svelte-kit)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["svelte", "import", "node", "default"],
      extensions: [".ts", ".js", ".svelte"],
    },
    moduleSystems: ["es6"],
  },
};
