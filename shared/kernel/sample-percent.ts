/** 好评抽样回访: the share of good ratings that are asked about, in percent, as long as nobody has set another. */
export const DEFAULT_SAMPLE_PERCENT = 2
