package vn.nhipcau.petition;

/** A citizen's case; people name it by its {@link CaseCode}. */
public record PetitionId(long value) {
}
