/** What one folder may hold: its files are kept in the browser until the batch is deleted. */
export const fileLimits = { files: 2000, megabytes: 500 } as const;
