package vn.nhipcau.importer;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<StoredDraft, Long> {

	@Query("SELECT d FROM StoredDraft d WHERE d.state = vn.nhipcau.importer.DraftState.OPEN ORDER BY d.madeAt DESC, d.id DESC")
	List<StoredDraft> open();

	@Query("SELECT d FROM StoredDraft d WHERE d.document = :fingerprint")
	List<StoredDraft> of(byte[] fingerprint);

	/** Two coordinators who press at once come one after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("SELECT d FROM StoredDraft d WHERE d.id = :id")
	Optional<StoredDraft> locked(long id);

}
