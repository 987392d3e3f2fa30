package vn.nhipcau.petition;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What cases are called in lists that many read: kind and code, no word of content. */
@Component
@Transactional(readOnly = true)
public class CaseNames {

	private final PetitionQueries queries;

	private final OwedWork owed;

	CaseNames(PetitionQueries queries, OwedWork owed) {
		this.queries = queries;
		this.owed = owed;
	}

	/** Unknown ids are left out. */
	public Map<Long, String> of(Collection<Long> ids) {
		return this.queries.named(ids)
			.stream()
			.collect(Collectors.toMap((petition) -> petition.id().value(), (petition) -> this.owed.title(petition,
					(petition.agency() != null) ? Owed.ANSWER : Owed.CLASSIFICATION)));
	}

}
