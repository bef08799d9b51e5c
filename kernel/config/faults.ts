/** What is wrong with the settings, all of it at once, in words for the person who set them. */

export type SettingFault = { readonly variable: string; readonly problem: string };

/** The settings cannot be used; the message names every variable and what is wrong with it. */
export class SettingsFaulty extends Error {
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly SettingFault[]) {
    const many = faults.length === 1 ? "A setting is" : `${faults.length} settings are`;
    const lines = faults.map((fault) => `  ${fault.variable} ${fault.problem}`);
    super(`${many} not right:\n${lines.join("\n")}\nThe meaning of each stands in docs/configuration.md.`);
    this.name = "SettingsFaulty";
    this.faults = faults;
  }
}
