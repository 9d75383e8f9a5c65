/** The files the desk's rules are brought in from and kept as: a style pack, a list of abbreviations. */
export const RULE_FILES = ['pack', 'abbreviations'] as const;

/** A file of the desk's rules. */
export type RuleFile = (typeof RULE_FILES)[number];
