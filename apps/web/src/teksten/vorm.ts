/** Same keys, other words: what a translation of `T` must have. */
export type Vertaling<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...invoer: infer A) => string
      ? (...invoer: A) => string
      : Vertaling<T[K]>
}
