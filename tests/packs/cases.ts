/**
 * One file a kind: by rule id, texts with the mentions marked that the built-in packs find together, and among them at least
 * one that the rule hits (`hits`) and one that it must leave alone (`leaves`).
 */
export interface RuleCases {
  hits: readonly string[];
  leaves: readonly string[];
}
