/** What came of saving. `started`: a browser took it over and tells nobody. `refused`: the person did not let it. */
export type Saving = 'saved' | 'started' | 'refused' | 'failed'
