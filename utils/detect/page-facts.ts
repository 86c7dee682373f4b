/** A control of the page, by what assistive technology would say of it. */
export interface ControlFact {
  /** Accessible name, at most 120 characters. */
  readonly name: string;
  readonly disabled: boolean;
}

/** What the page shows, gathered thinly; judged elsewhere. Holds no field's value. */
export interface PageFacts {
  /** BCP 47 as the page declares it; `null` = it does not. */
  readonly language: string | null;
  /** Visible fields that take a password or one-time code. */
  readonly secretFields: number;
  readonly controls: readonly ControlFact[];
  /** Visible text, white space folded, at most 20,000 characters. */
  readonly text: string;
}
