package vn.nhipcau.files;

/**
 * Where a feature keeps files: as long as a row names a file there, its content stays.
 *
 * @param column holds the file's id
 */
public record FileKeeper(String table, String column) {
}
