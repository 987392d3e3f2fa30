package vn.nhipcau;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

import vn.nhipcau.demo.DemoChoice;
import vn.nhipcau.importer.console.ReadCommand;

/** Starts one province's installation, or reads one plan and ends. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Nhịp Cầu", sharedModules = { "access", "storage" })
public class Application {

	public static void main(String[] args) {
		if (ReadCommand.isMeant(args)) {
			System.exit(ReadCommand.run(args));
		}
		SpringApplication application = new SpringApplication(Application.class);
		application.addListeners(new DemoChoice());
		application.run(args);
	}

}
