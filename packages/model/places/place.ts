/** A municipality, as Statistics Sweden counts them since 2007. */
export interface Municipality {
  /** Statistics Sweden's code: county and municipality, such as `1281`. */
  readonly code: string;
  /** Last part of the id `local-tax.municipality.<id>`. */
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  /** In the area of the regional tax credit (bilaga 67 inkomstskattelagen). */
  readonly isInRegionalCreditArea?: true;
  /** What it is also called, beside the name with "kommun" or "stad" and a genitive s. */
  readonly aliases?: readonly string[];
}

/** A region (before 2019 in most counties a landsting), by its present name. Gotland's municipality is its own. */
export interface Region {
  /** Statistics Sweden's code of the county. */
  readonly code: string;
  /** Last part of the id `local-tax.region.<id>`. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** The county that it is the region of. */
  readonly county: string;
}
