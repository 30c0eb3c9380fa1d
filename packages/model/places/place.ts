/** A municipality, as Statistics Sweden counts them since 2007. */
export interface Municipality {
  /** Statistics Sweden's code: county and municipality, such as `1281`. */
  readonly code: string;
  /** Last part of the id `local-tax.municipality.<id>`. */
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  /** In the area of the regional tax credit (bilaga 67 inkomstskattelagen). */
  readonly isInRegionalCreditArea?: boolean | undefined;
  /** What it is also called, beside the name with "kommun" or "stad" and a genitive s. */
  readonly aliases?: readonly string[] | undefined;
}

/** A region (before 2019 in most counties a landsting), by its present name. Gotland's municipality is its own. */
export interface Region {
  /** Statistics Sweden's code of the county, such as `12`. */
  readonly code: string;
  /** Last part of the id `local-tax.region.<id>`. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** The county that it is the region of. */
  readonly county: string;
}

/** Tax rates by the identifier of a place: hundredths of a per cent, one a year up to the last. */
type PackedRates = Readonly<Record<string, readonly number[]>>;

/** Some places with their tax rates, as plain data that can be sent. */
export interface PlaceList {
  readonly municipalities: readonly Municipality[];
  readonly regions: readonly Region[];
  readonly rates: { readonly municipalities: PackedRates; readonly regions: PackedRates };
}
