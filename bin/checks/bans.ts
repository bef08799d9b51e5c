/** What may not stand in the sources, each with its reason. What a linter already knows is not repeated here. */

export type Ban = {
  readonly files: RegExp;
  readonly except?: RegExp;
  readonly pattern: RegExp;
  readonly because: string;
  /** A line that carries this mark, or stands below one that does, is let through: the mark is followed by the reason. */
  readonly mark?: string;
};

const CODE = /\.(ts|js|svelte)$/;
const TESTS = /\.test\.ts$|(^|\/)testing|\/journeys\//;
const TOOLS = /^(bin|bench)\//;
/** Labelled messages, as people and swindlers write them. */
const MESSAGES = /^bench\/safety\/sets\/.*\.jsonl$/;

export const BANS: readonly Ban[] = [
  {
    files: /^/,
    pattern: /\bregistry\.[a-z0-9-]+\.(?:org|com|net|io|dev)\b|"resolved": ?"http/,
    because: "names a package registry: everyone brings their own",
  },
  {
    files: /^/,
    except: MESSAGES,
    pattern: /(?<![\w.$}*-])\/(?:home|Users|root|work)\/[\w.-]+|\b[A-Z]:\\Users\\/,
    because: "a path of one machine",
  },
  {
    files: /^/,
    except: /\.test\.ts$|^bin\/checks\/bans\.ts$/,
    pattern: /\b(?:DESIGN|STYLE|DOMAIN|PRODUCT|DATA|LOOK|RELAY|SAFETY)\.md\b|\.\.\/shared\b/,
    because: "points to a file that is not in the repository",
  },
  {
    files: CODE,
    // browsers lack Temporal: pages have one folder that formats, and compiled texts format too
    except: new RegExp(`${TOOLS.source}|${TESTS.source}|^web/src/lib/time/|^kernel/texts/runtime\\.ts$`),
    pattern: /(?<![\w.$])(?:new Date\b|Date\.(?:now|parse|UTC)\b|Date\()/,
    because: "uses Date: instants and days are Temporal's (kernel/time.ts)",
    mark: "Date:",
  },
  {
    files: CODE,
    except: new RegExp(`${TOOLS.source}|${TESTS.source}|^kernel/time\\.ts$|^kernel/log/|^apps/`),
    pattern: /\bTemporal\.Now\b/,
    because: "asks the machine for the time: a clock is handed in",
    mark: "clock:",
  },
  {
    files: /^modules\/[a-z]+\/rules(\/.*)?\.ts$/,
    except: TESTS,
    pattern: /\b(?:setTimeout|setInterval|fetch|Math\.random|process\.\w+|await|async)\b(?=[\s(.])/,
    because: "a rule is pure and synchronous",
  },
  {
    files: /^modules\/.*\.sql$/, // leases of the kernel go by the one clock that its workers share
    pattern: /\b(?:now\(\)|current_(?:timestamp|date|time)\b|clock_timestamp\(\))/i,
    because: "SQL decides by its own clock: the time is a parameter",
    mark: "clock:",
  },
  {
    files: /\.(svelte|css)$/,
    pattern:
      /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:\s*[^;{}"']+;|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
    because: "a physical side: write inline-start or inline-end, so that Arabic is mirrored",
    mark: "physical:",
  },
  {
    files: /\.(svelte|html)$/,
    pattern: /<[a-zA-Z][^<>]*\sstyle(?:=|:[a-z-]+[=\s>])/,
    because: "a style attribute: the content security policy refuses it",
  },
  {
    files: /\.svelte$/,
    pattern: /\bconsole\.\w+\(|\{@html\b/,
    because: "neither the console nor raw HTML has a place in a page",
    mark: "html:",
  },
  {
    files: CODE,
    except: /^bin\/checks\//,
    pattern: /\b(?:TODO|FIXME|XXX)\b/,
    because: "unfinished work belongs into an issue",
  },
  {
    files: /^locales\/ar\//,
    pattern: /نزيل|نزلاء|منشأة|منشآت/,
    because: "another word for the same thing: a guest is ضيف, a property مكان الإقامة",
  },
];
