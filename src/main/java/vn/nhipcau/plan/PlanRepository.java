package vn.nhipcau.plan;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<Plan, Long> {

	Optional<Plan> findByNumberKeyAndIssuedOn(String numberKey, LocalDate issuedOn);

}
