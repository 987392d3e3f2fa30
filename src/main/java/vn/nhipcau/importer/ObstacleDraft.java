package vn.nhipcau.importer;

import java.util.List;

/** Where difficulties are to be told, nearest first. */
public record ObstacleDraft(List<String> to, String text, Place place) {
}
