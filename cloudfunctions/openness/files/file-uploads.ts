/** The area of uploads that become files of open books. */
export const FILE_UPLOADS = 'openness-uploads'
/** Where their copies are kept. */
export const FILE_FOLDER = 'openness-files'
