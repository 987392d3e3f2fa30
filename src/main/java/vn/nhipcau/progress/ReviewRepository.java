package vn.nhipcau.progress;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewRepository extends JpaRepository<Review, Long> {

	Optional<Review> findFirstByObligationIdOrderByIdDesc(long obligation);

}
