// In place of the store of link details: Node has no IndexedDB, and what it holds can be fetched again.

export const storedDetails = async () => undefined;
export const storeDetails = async () => undefined;
export const clearDetails = async () => undefined;
export const detailsBytes = async () => 0;
