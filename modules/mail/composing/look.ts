/** How a letter looks: the house's paper, ink and brass in the words that mail programs understand. */

const SANS =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Liberation Sans','SF Arabic','Noto Sans Arabic','Geeza Pro',Arial,sans-serif";
const SERIF =
  "ui-serif,'Iowan Old Style','Palatino Linotype',Palatino,Georgia,'Noto Serif','Noto Naskh Arabic','Geeza Pro',serif";

/** Colours by role; dark is a palette of its own. Values are those of the pages, as sRGB. */
export const LIGHT = {
  paper: "#f9f6f1",
  sheet: "#fffdfa",
  ink: "#1e242e",
  soft: "#525862",
  line: "#e0dcd4",
  brass: "#ad7c2f",
  link: "#714d1d",
  fill: "#7b521c",
  onFill: "#fefbf6",
  stop: "#8c2f24",
};
const DARK: typeof LIGHT = {
  paper: "#1a1612",
  sheet: "#24201b",
  ink: "#ebe7df",
  soft: "#b6b0a7",
  line: "#3c3731",
  brass: "#d4aa60",
  link: "#e5c283",
  fill: "#dbb46d",
  onFill: "#211910",
  stop: "#e79a8c",
};

/** Each style stands in its element, where every program reads it. The classes before `|` are for dark and for phones. */
export const LOOK = {
  page: `paper|margin:0;padding:0;background:${LIGHT.paper};-webkit-text-size-adjust:100%`,
  ground: `paper ground|padding:16px 16px 40px;background:${LIGHT.paper};font:16px/1.55 ${SANS};color:${LIGHT.ink}`,
  column: "|max-width:560px;margin:0 auto",
  marker: `soft inset|margin:0 0 12px;padding:0 41px;font-size:13px;line-height:1.5;color:${LIGHT.soft}`,
  sheet: `sheet pad|padding:36px 40px 32px;background:${LIGHT.sheet};border:1px solid ${LIGHT.line};border-radius:6px`,
  author: `ink|margin:0;font:600 26px/1.25 ${SERIF};color:${LIGHT.ink}`,
  when: `soft|margin:6px 0 0;font-size:14px;line-height:1.5;color:${LIGHT.soft}`,
  rule: `brass|width:40px;height:0;margin:20px 0 24px;border:0;border-top:2px solid ${LIGHT.brass};font-size:0;line-height:0`,
  words: `ink|font-size:17px;line-height:1.6;color:${LIGHT.ink};overflow-wrap:break-word;word-wrap:break-word`,
  paragraph: "|margin:0 0 16px",
  urgent: `ink urgent|margin:0 0 16px;padding:12px 16px;border:2px solid ${LIGHT.stop};border-radius:6px;font-weight:600;color:${LIGHT.ink}`,
  link: `link|color:${LIGHT.link};text-decoration:underline`,
  files: `ink line|margin:8px 0 16px;padding:12px 0 0;border-top:1px solid ${LIGHT.line};font-size:15px;color:${LIGHT.ink}`,
  filesTitle: `soft|margin:0 0 4px;font-size:14px;color:${LIGHT.soft}`,
  file: "|margin:0;overflow-wrap:anywhere",
  buttonLine: "|margin:28px 0 8px",
  button: `button|display:inline-block;padding:13px 24px;background:${LIGHT.fill};color:${LIGHT.onFill};border-radius:6px;font-size:16px;font-weight:600;line-height:1.3;text-decoration:none`,
  section: `line|margin:28px 0 0;padding:24px 0 0;border-top:1px solid ${LIGHT.line}`,
  heading: `ink|margin:0 0 12px;font:600 19px/1.3 ${SERIF};color:${LIGHT.ink}`,
  past: "line|margin:0 0 20px",
  pastHead: `soft|margin:0 0 4px;font-size:13px;line-height:1.5;color:${LIGHT.soft}`,
  pastWords: `ink|font-size:15px;line-height:1.55;color:${LIGHT.ink};overflow-wrap:break-word;word-wrap:break-word`,
  pastParagraph: "|margin:0 0 8px",
  facts: "|width:100%;border-collapse:collapse;font-size:15px;line-height:1.5",
  label: `soft label|padding:4px 0;padding-inline-end:16px;width:150px;vertical-align:top;font-weight:400;color:${LIGHT.soft}`,
  value: `ink|padding:4px 0;vertical-align:top;color:${LIGHT.ink};overflow-wrap:anywhere`,
  text: `ink|margin:0 0 8px;font-size:15px;color:${LIGHT.ink}`,
  whole: "|white-space:nowrap",
  address: "|margin:0 0 8px;font-size:15px;overflow-wrap:anywhere",
  foot: `soft inset|margin:16px 0 0;padding:0 41px;font-size:13px;line-height:1.55;color:${LIGHT.soft}`,
  footLink: `link|display:inline-block;padding:8px 0;color:${LIGHT.link};text-decoration:underline`,
} as const;

/** For programs that read a style sheet: the dark palette, and narrower margins on phones. */
export const STYLE_SHEET = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "@media (max-width:480px){.ground{padding:12px 8px 32px!important}.pad{padding:24px 20px!important}.inset{padding:0 21px!important}.label{width:108px!important}}",
  "@media (prefers-color-scheme:dark){",
  `.paper{background:${DARK.paper}!important}`,
  `.sheet{background:${DARK.sheet}!important;border-color:${DARK.line}!important}`,
  `.ink{color:${DARK.ink}!important}.soft{color:${DARK.soft}!important}.link{color:${DARK.link}!important}`,
  `.line{border-color:${DARK.line}!important}.brass{border-color:${DARK.brass}!important}.urgent{border-color:${DARK.stop}!important}`,
  `.button{background:${DARK.fill}!important;color:${DARK.onFill}!important}`,
  "}",
].join("");
