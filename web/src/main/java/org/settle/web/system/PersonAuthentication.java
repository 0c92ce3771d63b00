package org.settle.web.system;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.settle.web.store.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Somebody who is known by the browser in use.
public final class PersonAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1;

    private final transient Person person;

    /// A person who has proved who they are.
    ///
    /// @param person who
    public PersonAuthentication(Person person) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        this.person = person;
        setAuthenticated(true);
    }

    /// Who asks at this moment, from wherever it is asked.
    ///
    /// @return the person, or nobody before anything was saved
    public static Optional<Person> current() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof PersonAuthentication known
                ? Optional.of(known.person())
                : Optional.empty();
    }

    /// Who it is.
    ///
    /// @return the person
    public Person person() {
        return person;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAuthentication that && person.equals(that.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
